/** A whole article, in one sentence. */
export const sentence = 'The bridge will stay closed for two more weeks, the minister of transport said on Friday.';
