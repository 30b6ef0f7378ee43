import { Field, Int, ObjectType } from '@nestjs/graphql';
import { FILES_OF } from './field.js';
import type { Kind, KindField } from './kind.js';

@ObjectType('ContentField')
export class ContentFieldType {
  @Field() key!: string;
  @Field({
    description: 'text longText words date url number choice documentNumber unit picture pictures files video columns',
  })
  type!: string;
  @Field({ description: 'message key of its name, or the name itself where the province gave it' }) word!: string;
  @Field(() => String, { nullable: true, description: 'what helps to fill it in' }) help!: string | null;
  @Field({ description: 'nobody fills it in any more; what was said in it is shown' }) isRetired!: boolean;
  @Field(() => String, { nullable: true, description: 'what a document number looks like' }) mask!: string | null;
  @Field(() => Int, { description: 'files it names at most' }) files!: number;
  @Field({ description: 'where the form shows it: head facts summary' }) group!: string;
  @Field({ description: 'needed for a submission' }) isRequired!: boolean;
  @Field(() => String, { nullable: true, description: 'what it holds before anybody wrote: unit' })
  initially!: string | null;
  @Field(() => Int, { description: 'characters at most' }) max!: number;
  @Field(() => Int, { nullable: true, description: 'characters beyond which it should be shorter' })
  advised!: number | null;
  @Field(() => String, { nullable: true, description: 'a regular expression, Unicode' }) pattern!: string | null;
  @Field(() => [String]) choices!: readonly string[];
  @Field(() => String, { nullable: true, description: 'where citizens see it: kicker subtitle byline facts above' })
  seen!: string | null;
}

@ObjectType('ContentKind', { description: 'what an item has beside title, body and attachments, which every kind has' })
export class ContentKindType {
  @Field() key!: string;
  @Field({ description: 'the kind that it is built on; its own key where it is built on none' }) base!: string;
  @Field(() => String, { nullable: true, description: 'its name, where the province gave it' }) name!: string | null;
  @Field({ description: 'nothing new is begun as one' }) isRetired!: boolean;
  @Field({ description: 'an item of it says nothing without a text' }) needsBody!: boolean;
  @Field(() => [ContentFieldType]) fields!: ContentFieldType[];
}

/** A kind as forms need it. */
export function describeKind({ fields, ...kind }: Kind): ContentKindType {
  return { ...kind, fields: fields.map(describeField) };
}

function describeField({ key, type, word, group, max, ...field }: KindField): ContentFieldType {
  return {
    ...{ key, type, word, group, max },
    help: field.help ?? null,
    isRetired: field.isRetired ?? false,
    mask: field.mask ?? null,
    files: FILES_OF[type] ?? 0,
    isRequired: field.isRequired ?? false,
    initially: field.initially ?? null,
    advised: field.advised ?? null,
    pattern: field.pattern?.source ?? null,
    choices: field.choices ?? [],
    seen: field.seen ?? null,
  };
}
