import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { readTexts } from './texts.js';

/**
 * Reads every text of every input alike, before any rule of its field: what nobody can see at its ends is no part of it, so
 * that blank is empty; what no row can hold, and what turns the direction of what is read, is refused by the field's name.
 */
@Injectable()
export class TextPipe implements PipeTransform {
  transform(value: unknown, { type, data }: ArgumentMetadata): unknown {
    if (type === 'custom') return value;
    return readTexts(value, typeof value === 'object' ? '' : (data ?? ''));
  }
}
