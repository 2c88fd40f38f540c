import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type Theme as Tokens,
} from '@fluentui/react-theme';
import type { Theme } from '../lib/host.ts';

export const themes: Record<Theme, Tokens> = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};
