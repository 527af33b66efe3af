import { format } from 'd3';
import type { Table } from '../table.ts';
import type { Audit, Form } from './audit.ts';

export interface AuditedPage {
  readonly kind: string;
  readonly form: Form;
  readonly audit: Audit;
}

const head = ['page', 'form', 'performance', 'accessibility', 'best practices', 'SEO', 'LCP', 'CLS', 'sent'];
const seconds = format('.1f');
const shift = format('.3f');

/** A row a page and form, in the order given. */
export function auditsTable(pages: readonly AuditedPage[]): Table {
  return [
    head,
    ...pages.map(({ kind, form, audit }) => [
      kind === '' ? '(home)' : kind,
      form,
      ...audit.scores.map((score) => String(Math.round(score))),
      `${seconds(audit.largestPaint / 1000)} s`,
      shift(audit.layoutShift),
      `${Math.round(audit.bytes / 1000)} KB`,
    ]),
  ];
}
