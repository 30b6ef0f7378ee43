import { CheckOutlined, ExclamationCircleOutlined, InfoCircleOutlined, WarningOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';

const icons = {
  info: InfoCircleOutlined,
  ok: CheckOutlined,
  warn: WarningOutlined,
  bad: ExclamationCircleOutlined,
} as const;

export type NoteProps = {
  tone?: keyof typeof icons;
  children: ReactNode;
  /** The way out: buttons or links at the right. */
  actions?: ReactNode;
  role?: 'alert' | 'status';
};

/** Icon, sentence, way out. */
export function Note({ tone = 'info', children, actions, role }: NoteProps) {
  const Icon = icons[tone];
  return (
    <div className={`note ${tone}`} {...(role ? { role } : {})}>
      <Icon aria-hidden="true" />
      <div className="grow">{children}</div>
      {actions && <div className="row wrap">{actions}</div>}
    </div>
  );
}
