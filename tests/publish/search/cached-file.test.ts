import { expect, test } from 'vitest';
import { CachedFileWriter, readCached } from '../../../src/publish/search/cached-file.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

test('a file is written whole by a disk that takes a part at a time', async () => {
  const folder = await temporaryFolder();
  const writer = await CachedFileWriter.create(folder, 'words');
  const write = writer.handle.write.bind(writer.handle);
  let parts = 0;
  const inParts = (bytes: Uint8Array, at: number, length: number, place: number) => {
    parts += 1;
    return write(bytes, at, Math.min(length, 3), place);
  };
  Object.defineProperty(writer.handle, 'write', { value: inParts });
  const offsets = [await writer.append(Buffer.from('ten bytes.')), await writer.append(Buffer.from('and more'))];
  await writer.handle.close();
  expect(parts).toBe(4 + 3);
  expect(offsets).toEqual([0, 10]);
  expect((await readCached(folder, writer.written))?.toString()).toBe('ten bytes.and more');
});
