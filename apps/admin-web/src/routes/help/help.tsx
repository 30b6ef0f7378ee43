import { QuestionCircleOutlined } from '@ant-design/icons';
import { Drawer } from 'antd';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { useShortcuts } from '../../components/index.js';
import { useMessages } from '../../i18n/messages.js';
import { lessonAt } from '../../shell/lesson.js';
import { useSitePath } from '../../shell/me.js';
import { lessons } from '../../shell/nav.js';
import { Keys } from './keys.js';
import { LessonView } from './lesson-view.js';
import { helpMessages } from './messages.js';
import { useWords } from './use-words.js';
import './help.css';

/** 帮助 in the top bar, and `?`: what this page is for, how it is used, and its keys. */
export function Help() {
  const t = useMessages(helpMessages);
  const sitePath = useSitePath();
  const { pathname } = useLocation();
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  useShortcuts({ '?': { word: t('help'), perform: () => setOpen(true) } });
  const lesson = lessonAt(lessons, pathname.slice(sitePath().replace(/\/$/, '').length) || '/');
  return (
    <>
      <button
        type="button"
        className="tbtn"
        aria-haspopup="dialog"
        aria-keyshortcuts="?"
        title={t('hint')}
        onClick={() => setOpen(true)}
      >
        <QuestionCircleOutlined aria-hidden="true" />
        <span className="bell-word">{t('help')}</span>
      </button>
      <Drawer
        open={isOpen}
        onClose={close}
        size={440}
        mask={{ closable: true }}
        title={lesson ? words(lesson).title : t('help')}
        footer={
          <Link to={sitePath('help')} onClick={close}>
            {t('all')}
          </Link>
        }
        destroyOnHidden
      >
        <section aria-label={t('here')}>{lesson ? <LessonView lesson={words(lesson)} /> : <p>{t('none')}</p>}</section>
        <section className="help-page-keys" aria-labelledby="help-keys">
          <h2 id="help-keys" className="help-head">
            {t('keys')}
          </h2>
          <Keys />
        </section>
      </Drawer>
    </>
  );
}
