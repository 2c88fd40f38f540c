import { teamsLightTheme, type Theme as Tokens } from '@fluentui/react-theme';
import type { Theme } from '../lib/host.ts';

/** Two of three readers never need the others, so those come when asked for. */
export const THEMES: Record<Theme, () => Promise<Tokens>> = {
  light: () => Promise.resolve(teamsLightTheme),
  dark: async () => (await import('./theme-dark.ts')).teamsDarkTheme,
  contrast: async () => (await import('./theme-contrast.ts')).teamsHighContrastTheme,
};
