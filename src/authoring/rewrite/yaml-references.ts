import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type Scalar } from 'yaml';
import type { Reference } from '../../briefing/integrity/references.ts';
import { yamlText } from '../edit/yaml-text.ts';
import type { Splice } from './splice.ts';

/** YAML with the places of its fields. */
export interface PlacedYaml {
  /** The scalar that makes a reference, where it stands; null where the YAML is written so that it cannot be found. */
  readonly scalarOf: (reference: Pick<Reference, 'field' | 'inKey'>) => Scalar | null;
  /** The key of an entry of a registry. */
  readonly keyOf: (id: string) => Scalar | null;
}

export function placedYaml(yaml: string): PlacedYaml {
  const document = parseDocument(yaml, { schema: 'core' });
  return {
    scalarOf: ({ field, inKey }) => {
      const key = String(field.at(-1));
      const node = nodeAt(document, inKey === true ? field.slice(0, -1) : field);
      if (inKey === true) return keyIn(node, key);
      const value = isMap(node) ? resolved(document, node.get('id', true)) : node;
      return isScalar(value) ? value : null;
    },
    keyOf: (id) => keyIn(document.contents, id),
  };
}

/** Another id in a scalar's place, in the quotation marks that it has; null where it is written in lines of its own. */
export function idSplice({ range, type }: Scalar, id: string): Splice | null {
  if (range === undefined || range === null) return null;
  const [start, end] = range;
  if (type === 'PLAIN') return { start, end, text: yamlText(id) };
  if (type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE') return { start: start + 1, end: end - 1, text: id };
  return null;
}

/** The node at a field of an entry as it was read, in which one value may stand where a list of it is meant. */
function nodeAt(document: Document.Parsed, field: Reference['field']): unknown {
  let node: unknown = document.contents;
  for (const part of field) {
    if (typeof part === 'number') node = isSeq(node) ? node.items[part] : node;
    else node = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === part)?.value : null;
    node = resolved(document, node);
    if (node === undefined || node === null) return null;
  }
  return node;
}

const resolved = (document: Document.Parsed, node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node);

function keyIn(node: unknown, name: string): Scalar | null {
  const key = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === name)?.key : undefined;
  return isScalar(key) ? key : null;
}
