import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * Files that may ask for the present moment, for chance or for the environment although their folder may not.
 * Each is the one place from which the rest gets it.
 */
const mayAskTheMachine = ['miniprogram/src/client/present.ts'];

const askingTheMachine = [
  { selector: "NewExpression[callee.name='Date']", message: 'Time comes in as an argument.' },
  { selector: "CallExpression[callee.name='Date']", message: 'Time comes in as an argument.' },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Time comes in as an argument.' },
  {
    selector: "MemberExpression[object.name='performance'][property.name='now']",
    message: 'Time comes in as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Chance comes in as an argument.',
  },
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'Settings come in as arguments.',
  },
];

const rawHtml = [
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: 'People type these texts: show them as text.',
  },
  {
    selector: "Property[key.name='dangerouslySetInnerHTML']",
    message: 'People type these texts: show them as text.',
  },
];

const noImport = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

const fromCloud = { group: ['**/cloudfunctions/**'], message: 'The cloud is reached by client/call.' };
const fromPages = { group: ['**/miniprogram/**', '@/**'], message: 'Only the pages import pages.' };

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'data/', 'coverage/', 'tests/.tmp/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    ignores: ['**/*.d.ts', '**/*.d.mts'],
    extends: [...tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Handlers and ports answer with promises by contract, also where an adapter has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['**/*.cjs', 'miniprogram/babel.config.js'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    rules: {
      'no-console': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
      'no-restricted-syntax': ['error', ...rawHtml],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: ['shared/**', 'cloudfunctions/handlers/**', 'miniprogram/src/**'],
    ignores: mayAskTheMachine,
    rules: { 'no-restricted-syntax': ['error', ...rawHtml, ...askingTheMachine] },
  },
  {
    files: ['shared/**'],
    rules: noImport(fromCloud, fromPages, {
      regex: '^(?!\\.{1,2}/|@shared/|dayjs$|dayjs/|tyme4ts$|zod$|zod/)',
      message: 'shared/ is pure: it imports itself, dayjs, tyme4ts and zod.',
    }),
  },
  { files: ['cloudfunctions/**'], rules: noImport(fromPages) },
  {
    files: ['cloudfunctions/handlers/**'],
    rules: noImport(fromPages, {
      group: ['**/stores/embedded/**', '**/stores/mongodb/**', '**/local/**', 'mongodb', 'lmdb'],
      message: 'A handler knows the port, not the store behind it.',
    }),
  },
  { files: ['miniprogram/**'], rules: noImport(fromCloud) },
  {
    files: ['miniprogram/src/**/*.tsx', 'miniprogram/src/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
);
