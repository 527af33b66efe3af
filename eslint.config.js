import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', 'lib/', '.astro/', '.readout/', '.vitest/', 'tests/fixtures/', 'tests/golden/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A number reads the same in a template literal as on its own.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // "(code) => (last = code)" and "() => void 0" are how effects are written in one line.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // What is taken out of an object to leave it behind, and what a signature asks for, is named with an underscore.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Node's own keys, as process.env["CI"], must be read so under noPropertyAccessFromIndexSignature.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    // Vitest's matchers, as expect.any(), are of type any, and its mocks are methods taken from their objects.
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.astro'],
    extends: [tseslint.configs.strict, astro.configs['flat/recommended']],
    // The compiler knows what is defined, types included.
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['scripts/**/*.mjs', '*.config.{js,mjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  {
    // The rooms that are pure: what they need from outside is handed to them.
    files: ['src/{edtf,i18n,briefing,views,render,intake}/**/*.ts', 'src/content/schemas/**/*.ts'],
    rules: { 'no-console': 'error' },
  },
);
