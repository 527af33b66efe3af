/** A file of the site that is not a page. */
export const textResponse = (text: string, type: string): Response =>
  new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
