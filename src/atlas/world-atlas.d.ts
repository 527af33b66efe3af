/** Of the `world-atlas` package, which carries no types; TypeScript would infer one from every coordinate. */
declare module 'world-atlas/countries-110m.json' {
  const world: import('./topology.ts').WorldTopology;
  export default world;
}
declare module 'world-atlas/countries-50m.json' {
  const world: import('./topology.ts').WorldTopology;
  export default world;
}
