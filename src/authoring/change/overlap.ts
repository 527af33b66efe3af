import { Failure } from '../../content/failure.ts';

/** What stops a change because another process changes the same briefing: begun again, it may well be made. */
export class Overlap extends Failure {}
