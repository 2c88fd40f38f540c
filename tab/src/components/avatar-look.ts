import { tokens } from '@fluentui/react-theme';

const TINTS = [
  [tokens.colorPaletteCranberryBackground2, tokens.colorPaletteCranberryForeground2],
  [tokens.colorPalettePumpkinBackground2, tokens.colorPalettePumpkinForeground2],
  [tokens.colorPaletteGoldBackground2, tokens.colorPaletteGoldForeground2],
  [tokens.colorPaletteBrownBackground2, tokens.colorPaletteBrownForeground2],
  [tokens.colorPaletteForestBackground2, tokens.colorPaletteForestForeground2],
  [tokens.colorPaletteTealBackground2, tokens.colorPaletteTealForeground2],
  [tokens.colorPaletteSteelBackground2, tokens.colorPaletteSteelForeground2],
  [tokens.colorPaletteRoyalBlueBackground2, tokens.colorPaletteRoyalBlueForeground2],
  [tokens.colorPaletteLavenderBackground2, tokens.colorPaletteLavenderForeground2],
  [tokens.colorPalettePlumBackground2, tokens.colorPalettePlumForeground2],
  [tokens.colorPalettePinkBackground2, tokens.colorPalettePinkForeground2],
  [tokens.colorPalettePlatinumBackground2, tokens.colorPalettePlatinumForeground2],
] as const;

/** The same person has the same tint everywhere. */
export function tintOf(id: string): { background: string; ink: string } {
  const sum = [...id].reduce((hash, letter) => (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0, 7);
  const [background, ink] = TINTS[sum % TINTS.length] ?? TINTS[0];
  return { background, ink };
}

/** First letters of the first and the last word that begin with a letter or a digit. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words;
  return letters.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('');
}
