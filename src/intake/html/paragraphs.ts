import type { Paragraph } from '../extracted.ts';
import type { Page } from './page.ts';

export function paragraphsOfPage({ document }: Page, _url?: string): readonly Paragraph[] {
  return [...document.querySelectorAll('p')].map((p) => ({ text: p.textContent.trim(), role: 'text' as const }));
}
