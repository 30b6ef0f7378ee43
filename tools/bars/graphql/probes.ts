import { DOORS } from './doors.ts';
import { BATCHES, FLOODS } from './floods.ts';
import type { Probe } from './probe.ts';
import { STORED } from './stored.ts';
import { TELLTALES } from './telltales.ts';

/** Every kind of abuse. */
export const PROBES: readonly Probe[] = [...FLOODS, ...BATCHES, ...DOORS, ...TELLTALES, ...STORED];
