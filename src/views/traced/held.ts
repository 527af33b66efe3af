import type { Briefing } from '../../briefing/model.ts';
import { articlesSeen } from '../as-of.ts';
import type { ViewContext } from '../context.ts';
import { tableOf } from '../per-briefing.ts';
import { asks, hasCurrent, partsOf } from './dependency.ts';
import { isMap } from './is-map.ts';
import type { Dependency } from './reads.ts';

/** Looks up what dependencies name in a context that is not traced, as it is now; undefined where there is no such thing. */
export function holder(context: ViewContext): (dependency: Dependency) => unknown {
  const sources = new Map<string, unknown>();
  const sourceOf = (name: string): unknown => {
    if (!sources.has(name)) sources.set(name, sourceIn(context, name));
    return sources.get(name);
  };
  return (dependency) => {
    const { source, ask, key } = partsOf(dependency);
    const from = sourceOf(source);
    switch (ask) {
      case asks.value:
        return isLookup(from) ? from.get(key) : undefined;
      case asks.has:
        return isMap(from) && from.has(key);
      case asks.keys:
        return isMap(from) ? [...from.keys()] : undefined;
      case asks.size:
        return isMap(from) ? from.size : undefined;
      default:
        return from;
    }
  };
}

const isLookup = (value: unknown): value is { get(key: unknown): unknown } =>
  typeof value === 'object' && value !== null && 'get' in value;

function sourceIn(context: ViewContext, source: string): unknown {
  if (source === hasCurrent) return context.current !== undefined;
  const [room = '', ...rest] = source.split('.');
  if (room === 'context') return inContext(context, rest);
  if (room === 'current') return context.current && inBriefing(context.current.briefing, rest);
  return inBriefing(context.briefing, [room, ...rest]);
}

function inBriefing(briefing: Briefing, [room = '', name = '', matter]: readonly string[]): unknown {
  if (room === 'table') return tableOf(name, briefing);
  if (matter !== undefined) return { get: member(briefing.index.coverage, matter) };
  return member(room === 'index' ? briefing.index : briefing, room === 'index' ? name : room);
}

function inContext(context: ViewContext, [name = '', part]: readonly string[]): unknown {
  if (name === 'asOf') return { get: (id: unknown) => seenBy(context.briefing, id) };
  const { geography, company } = context;
  const value = name === 'geography' ? geography() : name === 'company' ? company() : member(context, name);
  return part === undefined ? value : member(value, part);
}

/** All that a briefing follows from as an edition sees it: the articles that it sees, and registries whole. */
function seenBy(briefing: Briefing, id: unknown): unknown {
  const { articles: _articles, statements: _statements, index: _index, ...registries } = briefing;
  const edition = [...briefing.editions.values()].find((one) => one.id === id);
  return edition && [articlesSeen(briefing, edition), edition, ...Object.values(registries)];
}

const member = (of: unknown, name: string): unknown =>
  typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined;
