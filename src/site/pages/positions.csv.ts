export { GET } from '../data-file.ts';
