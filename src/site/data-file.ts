import type { APIRoute } from 'astro';
import { dataFiles } from '../render/exports/data-files.ts';

/** Answers with a file that is no page; there is none at an address that names no entry. */
export const GET: APIRoute = ({ locals: { context, path } }) => {
  const file = dataFiles(context).get(path);
  return file === undefined
    ? new Response(null, { status: 404 })
    : new Response(new Blob([...file.pieces(context)]), { headers: { 'content-type': `${file.type}; charset=utf-8` } });
};
