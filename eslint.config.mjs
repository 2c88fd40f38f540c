import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * The layers of the house, as rules. Each folder lists what it may not import; the message says where the code belongs.
 * docs/decisions/0001-layers.md has the picture.
 */
const LAYERS = ['domain', 'contract', 'store', 'flows', 'bot', 'api', 'jobs', 'directory', 'words', 'demo'];
const MAY = {
  domain: [],
  contract: ['domain'],
  store: ['domain'],
  flows: ['domain', 'store'],
  bot: ['domain', 'flows', 'words'],
  api: ['domain', 'contract', 'flows'],
  jobs: ['domain', 'flows'],
  directory: ['domain', 'flows'],
  words: [],
};
const WHY = {
  domain: 'domain holds the rules: pure, without storage, doors or clock. Pass what you need as an argument.',
  contract:
    'contract is what tab and API promise each other; it runs in the browser too, so it knows only the domain.',
  store: 'store keeps rows and decides nothing. A decision belongs in domain, a story in flows.',
  flows: 'flows tell what happens, and know no door. Return a value and let bot or api show it.',
  bot: 'bot only translates between Teams and flows. Storage is reached through a flow; another door never is.',
  api: 'api only translates between HTTP and flows. Storage is reached through a flow; another door never is.',
  jobs: 'jobs holds the timers and calls flows.',
  directory: 'directory answers who owns what, for flows.',
  words: 'words is data.',
};
const PACKAGES = {
  domain: ['restify', 'botbuilder', '@microsoft/*', '@azure/*', 'jose', 'i18next', 'react', 'node:*'],
  contract: ['restify', 'botbuilder', '@microsoft/*', '@azure/*', 'jose', 'i18next', 'react', 'node:*'],
  flows: ['restify', 'botbuilder', '@microsoft/*', '@azure/*', 'jose', 'i18next', 'react', 'node:*'],
  store: ['restify', 'botbuilder', '@microsoft/*', 'jose', 'i18next', 'react'],
  api: ['botbuilder', '@microsoft/*', '@azure/*'],
  jobs: ['botbuilder', 'restify', '@microsoft/*', '@azure/*'],
  bot: ['restify', '@azure/*'],
};

const layerRules = Object.keys(MAY).map((layer) => {
  const others = LAYERS.filter((other) => other !== layer && !MAY[layer].includes(other));
  const patterns = [{ group: others.map((other) => `**/${other}/**`), message: WHY[layer] }];
  if (PACKAGES[layer])
    patterns.push({
      group: PACKAGES[layer],
      message: `${WHY[layer]} This package has its home in another layer.`,
    });
  return {
    files: [`src/${layer}/**/*.ts`],
    ignores: ['**/*.test.ts', '**/*.fixture.ts', 'src/store/table-conformance.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
});

const FEATURES = ['agenda', 'home', 'playbook', 'progress', 'team', 'win'];
const featureRules = FEATURES.map((feature) => ({
  files: [`tab/src/features/${feature}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: FEATURES.filter((other) => other !== feature).flatMap((other) => [
              `**/features/${other}/**`,
              `../${other}/**`,
            ]),
            message:
              'A feature imports no other feature. What two features draw belongs in tab/src/components.',
          },
          { group: ['**/app/**'], message: 'app imports features, never the other way round.' },
          { group: ['@microsoft/teams-js'], message: 'Only lib/host.ts speaks to Teams.' },
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist', '.data', 'node_modules', 'coverage', 'test/fixtures'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'tab/src/**/*.{ts,tsx}'],
    ignores: ['**/*.test.*', '**/*.fixture.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'error' },
  },
  ...layerRules,
  ...featureRules,
  { files: ['tab/src/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
  { files: ['scripts/**', 'src/demo/host/**', 'tab/src/lib/speaker.ts'], rules: { 'no-console': 'off' } },
);
