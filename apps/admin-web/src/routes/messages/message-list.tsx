import { MarkMessagesReadDocument, type MessageFactsFragment } from '@jiyue/api-client';
import { Link } from 'react-router';
import { useAct } from '../../api/index.js';
import { formatMoment } from '../../i18n/format.js';
import { useMessages } from '../../i18n/messages.js';
import { messageMessages } from './messages.js';
import { useOwnWords } from './use-own-words.js';
import './messages.css';

type MessageProps = { message: MessageFactsFragment; open: () => void; read: () => void };

function Message({ message, open, read }: MessageProps) {
  const t = useMessages(messageMessages);
  const words = useOwnWords();
  const { subject, body, site, at, isRead, link } = message;
  return (
    <li className={isRead ? '' : 'un'}>
      <i aria-hidden="true" />
      <div>
        <h3>
          {!isRead && <span className="vh">{t('new')} </span>}
          {link ? (
            <Link to={link} onClick={open}>
              {words(subject)}
            </Link>
          ) : (
            words(subject)
          )}
        </h3>
        <p>{words(body)}</p>
        <div className="msg-foot sm dim">
          <span>{[site?.shortName, formatMoment(at)].filter(Boolean).join('，')}</span>
          {!isRead && (
            <button type="button" className="link" onClick={read}>
              {t('read')}
            </button>
          )}
        </div>
      </div>
    </li>
  );
}

/** Messages, newest first. Following one marks it as read. */
export function MessageList(props: { messages: readonly MessageFactsFragment[]; follow?: () => void }) {
  const { perform } = useAct(MarkMessagesReadDocument);
  const read = ({ id, isRead }: MessageFactsFragment): void => {
    if (!isRead) void perform({ input: { ids: [id] } });
  };
  const open = (message: MessageFactsFragment): void => {
    read(message);
    props.follow?.();
  };
  return (
    <ul className="msg">
      {props.messages.map((message) => (
        <Message key={message.id} message={message} open={() => open(message)} read={() => read(message)} />
      ))}
    </ul>
  );
}
