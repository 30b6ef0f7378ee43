import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Kind, KindField } from './kind.js';

@ObjectType('ContentField')
export class ContentFieldType {
  @Field() key!: string;
  @Field({ description: 'text longText words date url number choice picture' }) type!: string;
  @Field({ description: 'message key of its name' }) word!: string;
  @Field({ description: 'where the form shows it: head facts summary' }) group!: string;
  @Field({ description: 'needed for a submission' }) isRequired!: boolean;
  @Field(() => String, { nullable: true, description: 'what it holds before anybody wrote: unit' })
  initially!: string | null;
  @Field(() => Int, { description: 'characters at most' }) max!: number;
  @Field(() => Int, { nullable: true, description: 'characters beyond which it should be shorter' })
  advised!: number | null;
  @Field(() => String, { nullable: true, description: 'a regular expression, Unicode' }) pattern!: string | null;
  @Field(() => [String]) choices!: readonly string[];
  @Field(() => String, { nullable: true, description: 'where citizens see it: subtitle byline facts' })
  seen!: string | null;
}

@ObjectType('ContentKind', { description: 'what an item has beside title, body and attachments, which every kind has' })
export class ContentKindType {
  @Field() key!: string;
  @Field(() => [ContentFieldType]) fields!: ContentFieldType[];
}

/** A kind as forms need it. */
export function describeKind({ key, fields }: Kind): ContentKindType {
  return { key, fields: fields.map(describeField) };
}

function describeField({ key, type, word, group, max, ...field }: KindField): ContentFieldType {
  return {
    ...{ key, type, word, group, max },
    isRequired: field.isRequired ?? false,
    initially: field.initially ?? null,
    advised: field.advised ?? null,
    pattern: field.pattern?.source ?? null,
    choices: field.choices ?? [],
    seen: field.seen ?? null,
  };
}
