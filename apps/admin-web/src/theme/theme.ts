import type { ThemeConfig } from 'antd';
import { baseComponents, baseTokens } from './tokens.js';

export const densities = ['compact', 'standard', 'comfort'] as const;
export type Density = (typeof densities)[number];

const sizes = {
  compact: { fontSize: 14, fontSizeSM: 13, fontSizeLG: 16, controlHeight: 28, controlHeightSM: 24 },
  standard: { fontSize: 14, fontSizeSM: 13, fontSizeLG: 16, controlHeight: 32, controlHeightSM: 26 },
  comfort: { fontSize: 16, fontSizeSM: 14, fontSizeLG: 18, controlHeight: 40, controlHeightSM: 32 },
} as const satisfies Record<Density, object>;

function wantsMotion(): boolean {
  return typeof matchMedia === 'undefined' || !matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** The one light theme of the administration, in one of three densities. */
export function jiyueTheme(density: Density): ThemeConfig {
  return {
    token: { ...baseTokens, ...sizes[density], motion: wantsMotion() },
    components: baseComponents,
  };
}
