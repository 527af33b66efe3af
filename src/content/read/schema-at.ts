import { z } from 'zod';

type Path = readonly (string | number)[];

/** The fields that a schema knows at a path, looking through wrappers and unions. */
export const knownKeys = (schema: z.ZodType, path: Path): string[] =>
  schemasAt(schema, path).flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : []));

/** Whether what stands at a path is a list of fixed length, as a pair of coordinates: one value, never added to. */
export const isTuple = (schema: z.ZodType, path: Path): boolean =>
  schemasAt(schema, path).some((one) => one instanceof z.ZodTuple);

/** What may stand at a path: one schema, or each of a union. */
function schemasAt(schema: z.ZodType, path: Path): z.ZodType[] {
  const [next, ...rest] = path;
  const here = unwrap(schema);
  if (next === undefined) return here;
  return here.flatMap((one) => {
    if (one instanceof z.ZodObject) {
      const inner: unknown = one.shape[next];
      return inner instanceof z.ZodType ? schemasAt(inner, rest) : [];
    }
    if (one instanceof z.ZodArray) return schemasAt(one.element as z.ZodType, rest);
    if (one instanceof z.ZodRecord) return schemasAt(one.valueType as z.ZodType, rest);
    return [];
  });
}

function unwrap(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) return unwrap(schema.in as z.ZodType);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => unwrap(option as z.ZodType));
  return [schema];
}
