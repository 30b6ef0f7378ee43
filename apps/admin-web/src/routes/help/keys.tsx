import { keysInForce } from '../../components/index.js';
import { useMessages } from '../../i18n/messages.js';
import { helpMessages } from './messages.js';

/** The keys that do something on this page now, as they are pressed. */
export function Keys() {
  const t = useMessages(helpMessages);
  const keys = keysInForce();
  if (keys.length === 0) return <p>{t('noKeys')}</p>;
  return (
    <>
      <dl className="help-keys">
        {keys.map(({ key, word }) => (
          <div key={key}>
            <dt>
              {key.split(' ').map((part) => (
                <kbd key={part}>{part}</kbd>
              ))}
            </dt>
            <dd>{word}</dd>
          </div>
        ))}
      </dl>
      <p className="muted">{t('letters')}</p>
    </>
  );
}
