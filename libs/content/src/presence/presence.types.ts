import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import type { EditingPresence } from './note-editing.js';
import { BROWSERS, DEVICES } from './presence.js';

@ObjectType('EditorAtWork', { description: 'another window in which somebody has the article open for writing' })
export class EditorAtWorkType {
  @Field(() => ID) windowId!: string;
  @Field() name!: string;
  @Field({ description: 'it is another window of the asker' }) isMe!: boolean;
  @Field({ description: 'computer phone' }) device!: string;
  @Field({ description: 'chrome edge firefox safari other' }) browser!: string;
  @Field(() => Date) since!: Date;
  @Field(() => Date, { nullable: true, description: 'when its person said that they take over' })
  tookOverAt!: Date | null;
}

@ObjectType('EditingPresence')
export class EditingPresenceType {
  @Field(() => [EditorAtWorkType], { description: 'longest there first' }) others!: EditorAtWorkType[];
  @Field(() => Int, {
    description: 'of the article by now: a greater one than the window has means that somebody saved',
  })
  version!: number;
  @Field({ description: 'who changed the article last' }) changedBy!: string;
}

@InputType()
export class LeaveEditingInput {
  @Field(() => ID) @IsUUID() articleId!: string;
  @Field(() => ID, { description: 'made up by the window' }) @IsUUID() windowId!: string;
}

@InputType()
export class NoteEditingInput extends LeaveEditingInput {
  @Field(() => String) @IsIn(DEVICES) device!: (typeof DEVICES)[number];
  @Field(() => String) @IsIn(BROWSERS) browser!: (typeof BROWSERS)[number];
  @Field(() => Boolean, { nullable: true, description: 'the person goes on in place of the others, who are told' })
  @IsOptional()
  @IsBoolean()
  takesOver?: boolean | null;
}

/** Who else is there, as the asker sees it. */
export function asPresence({ others, article }: EditingPresence, askerId: string): EditingPresenceType {
  return {
    version: article.version,
    changedBy: article.updatedByName,
    others: others.map(({ personId, personName: name, beganAt: since, ...window }) => ({
      ...window,
      name,
      since,
      isMe: personId === askerId,
    })),
  };
}
