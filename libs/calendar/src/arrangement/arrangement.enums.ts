import { registerEnumType } from '@nestjs/graphql';

export const CertaintyEnum = {
  CONFIRMED: 'confirmed',
  SECONDARY: 'secondary',
  LOCAL: 'local',
  UNCONFIRMED: 'unconfirmed',
} as const;
registerEnumType(CertaintyEnum, { name: 'Certainty', description: '依据的确定程度' });

export const DayReasonEnum = { WEEKDAY: 'weekday', WEEKEND: 'weekend', HOLIDAY: 'holiday', MAKEUP: 'makeup' } as const;
registerEnumType(DayReasonEnum, { name: 'DayReason', description: '为何上班或放假' });

export const ArrangedDayEnum = { OFF: 'off', MAKEUP: 'makeup' } as const;
registerEnumType(ArrangedDayEnum, { name: 'ArrangedDay', description: '放假、调休上班' });

export const ClockUnitEnum = {
  WORKING_DAYS: 'working-days',
  CALENDAR_DAYS: 'calendar-days',
  MONTHS: 'months',
} as const;
registerEnumType(ClockUnitEnum, { name: 'ClockUnit', description: '时限的单位' });

export const VerdictEnum = {
  START: 'start',
  COUNTED: 'counted',
  SKIPPED: 'skipped',
  PAUSED: 'paused',
  DUE: 'due',
} as const;
registerEnumType(VerdictEnum, { name: 'DayVerdict', description: '这一天在时限中算不算' });
