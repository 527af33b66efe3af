import type { PageKind } from '../views/pages/kind.ts';

/** What the page that is asked for shows, where it is of this kind. The middleware lets no other path come so far. */
export function shown<View extends object>({ context, path }: App.Locals, kind: PageKind<View>): View {
  const view = kind.at(context, path);
  if (view === undefined) throw new Error(`The address "${path}" is answered by a page of another kind.`);
  return view;
}
