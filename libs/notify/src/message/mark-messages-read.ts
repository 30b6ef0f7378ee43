import { Injectable } from '@nestjs/common';
import { authorize } from '@jiyue/auth';
import { Journal } from '@jiyue/platform';
import { Database, type Scope } from '@jiyue/tenancy';
import { atHome } from '../at-home.js';
import { MessageNotFound } from '../notify.errors.js';
import { MessagesRead } from '../notify.events.js';
import { MessageRepository } from './message.repository.js';

/** Marks messages of whoever asks as read: those named, or all there are. */
@Injectable()
export class MarkMessagesRead {
  constructor(
    private readonly db: Database,
    private readonly messages: MessageRepository,
    private readonly journal: Journal,
  ) {}

  run(scope: Scope, { ids }: { ids?: readonly string[] | null | undefined }): Promise<void> {
    const home = atHome(scope);
    const personId = scope.actor.userId;
    return this.db.write(home, async () => {
      const wanted = ids ? [...new Set(ids)] : null;
      authorize(scope.actor, 'read', 'Message', { personId });
      if (wanted && (await this.messages.countOwn(personId, wanted)) < wanted.length) throw new MessageNotFound();
      const count = await this.messages.markRead(personId, wanted);
      await this.journal.record(home, MessagesRead, { count }, { subjectId: personId });
    });
  }
}
