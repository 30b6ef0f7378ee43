import { applyDecorators } from '@nestjs/common';
import { IsInt, Max, Min } from 'class-validator';

// The next version is stored in a column of four bytes.
const HIGHEST = 2 ** 31 - 2;

/** The version of a row that somebody has read and now changes. */
export function IsVersion(): PropertyDecorator {
  return applyDecorators(IsInt(), Min(0), Max(HIGHEST));
}
