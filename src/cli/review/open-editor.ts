import { spawn } from 'node:child_process';

/** Opens a file in the editor of whoever runs the program; false where none is set or it failed. */
export function openEditor(file: string): Promise<boolean> {
  const editor = process.env['VISUAL'] || process.env['EDITOR'] || '';
  if (editor === '') return Promise.resolve(false);
  // The variable may hold arguments, as "code --wait", so a shell reads it; the file is never part of what it reads.
  const child =
    process.platform === 'win32'
      ? spawn(`${editor} "%READOUT_FILE%"`, {
          shell: true,
          stdio: 'inherit',
          env: { ...process.env, READOUT_FILE: file },
        })
      : spawn('/bin/sh', ['-c', `${editor} "$1"`, 'sh', file], { stdio: 'inherit' });
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}
