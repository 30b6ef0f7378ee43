import { Button, Form } from 'antd';
import type { ReactElement, ReactNode } from 'react';
import { useMessages } from '../../i18n/messages.js';
import { columnsMessages } from './messages.js';
import type { Inheritable } from './settings.model.js';

type ToggleProps = {
  value?: boolean;
  onChange?: (value: boolean) => void;
  /** Name of the column that declares it; null when it is the site. */
  source: string | null;
  /** What holds there. */
  words: string;
};

function Toggle({ value = false, onChange, source, words }: ToggleProps): ReactElement {
  const t = useMessages(columnsMessages);
  const from = source ?? t('inherit.site');
  if (!value) {
    return (
      <Button size="small" onClick={() => onChange?.(true)}>
        {t('inherit.again', { from })}
      </Button>
    );
  }
  return (
    <div className="row wrap jy-inherited">
      <span>
        <span className="mk">{t('inherit.from', { from })}</span> {words}
      </span>
      <Button size="small" onClick={() => onChange?.(false)}>
        {t('inherit.own')}
      </Button>
    </div>
  );
}

type InheritedProps = Pick<ToggleProps, 'source' | 'words'> & { fact: Inheritable; label: string; children: ReactNode };

/** What is taken from above, said with its source; or the column's own fields, and the way back. */
export function Inherited({ fact, label, children, ...from }: InheritedProps): ReactElement {
  const isTaken = Form.useWatch<boolean | undefined>(['inherits', fact]) ?? false;
  return (
    <div role="group" aria-label={label}>
      {!isTaken && children}
      <Form.Item name={['inherits', fact]} {...(isTaken ? { label } : {})}>
        <Toggle {...from} />
      </Form.Item>
    </div>
  );
}
