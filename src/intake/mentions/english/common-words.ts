/**
 * Words that begin sentences, and so stand there with a capital without being names; also words of headlines. Words that the
 * document itself writes small need not be here.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `
a about above according across after afterwards again against ago ahead all almost alone along already also although always am amid
among an and another any anybody anyone anything apart are around as aside ask at away back based be because become been before began
behind being below beside besides between beyond both bring but by call came can cannot click clearly come comment could critics day
days despite did do does doing done dear down due during each earlier early either else elsewhere end enough especially even ever every
everybody everyone everything except experts far few fewer find first five following follow for former four from further get give given
go good got had half has have having he held help hence her here hers herself hi high him himself his hours how however hundreds i if in
including indeed inside instead into is it its itself join just keep last late later latest least less let like likewise little local
long look lots made mainly make many maybe me meanwhile might million millions mine more moreover most mostly much must my myself near
nearly neither never nevertheless new next nine no nobody none nonetheless nor not nothing now nowhere of off officials often oh ok old
on once one ones only onto or other others otherwise our ours ourselves out outside over overall own part people perhaps photo please
police previously prior quite rather read reading really recent recently regarding report reporting reports results right said same say
saying says second see seen several shall share she should show similarly since six so some somebody someone something sometimes soon
sources still story such suddenly take ten than thank thanks that the their theirs them themselves then there therefore these they thing
things think third this those though thousands three through throughout thus times to today together tomorrow tonight too toward towards
twenty two under unfortunately unless unlike until up upon us use used using very via video want was watch we week weeks well were what
whatever when whenever where whereas wherever whether which while who whoever whole whom whose why will with within without women men
children would year years yes yesterday yet you your yours yourself president minister government officials residents
`
    .trim()
    .split(/\s+/),
);
