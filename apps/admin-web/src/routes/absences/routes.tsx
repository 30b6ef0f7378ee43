import type { RouteObject } from 'react-router';
import { guarded } from '../../shell/guarded.js';

export const routes: readonly RouteObject[] = [
  { path: 'absences', lazy: guarded(['absences.read'], async () => (await import('./screen.js')).AbsencesScreen) },
];
