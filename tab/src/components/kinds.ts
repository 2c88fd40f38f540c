import type { ItemKind } from '#contract/agenda-view.ts';
import { ChatRegular } from '@fluentui/react-icons/svg/chat';
import { LightbulbRegular } from '@fluentui/react-icons/svg/lightbulb';
import { PulseRegular } from '@fluentui/react-icons/svg/pulse';
import { TaskListSquareLtrRegular } from '@fluentui/react-icons/svg/task-list-square-ltr';
import { TrophyRegular } from '@fluentui/react-icons/svg/trophy';
import { tokens } from '@fluentui/react-theme';

interface KindLook {
  Icon: typeof ChatRegular;
  tint: string;
  ink: string;
}

/** One icon and one tint for each kind, everywhere. */
export const KINDS: Record<ItemKind, KindLook> = {
  'follow-up': {
    Icon: TaskListSquareLtrRegular,
    tint: tokens.colorPaletteSteelBackground2,
    ink: tokens.colorPaletteSteelForeground2,
  },
  win: {
    Icon: TrophyRegular,
    tint: tokens.colorPaletteGoldBackground2,
    ink: tokens.colorPaletteGoldForeground2,
  },
  'use-case': {
    Icon: LightbulbRegular,
    tint: tokens.colorPaletteLavenderBackground2,
    ink: tokens.colorPaletteLavenderForeground2,
  },
  pulse: {
    Icon: PulseRegular,
    tint: tokens.colorPaletteTealBackground2,
    ink: tokens.colorPaletteTealForeground2,
  },
  topic: {
    Icon: ChatRegular,
    tint: tokens.colorPalettePlatinumBackground2,
    ink: tokens.colorPalettePlatinumForeground2,
  },
};
