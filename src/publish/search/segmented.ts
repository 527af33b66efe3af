/** Whether Pagefind cuts the text of a language into words that no spaces part. */
export const isSegmented = (language: string): boolean => ['zh', 'ja', 'th'].includes(language.split('-')[0] ?? '');
