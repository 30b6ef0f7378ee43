import { Link } from 'react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { commonMessages, useMessages } from '../i18n/messages.js';
import { useDocumentTitle } from './document-title.js';
import './page-head.css';

export type Crumb = { label: string; to?: string };
export type PageHeadProps = {
  title: string;
  /** 当前位置 above the title; the page itself comes last by itself. */
  trail?: readonly Crumb[];
  /** One status fact beside the title. */
  fact?: ReactNode;
  /** Actions at the far right; at most one primary. */
  actions?: ReactNode;
  children?: ReactNode;
};

function Trail({ trail, title }: { trail: readonly Crumb[]; title: string }) {
  const t = useMessages(commonMessages);
  return (
    <nav aria-label={t('here')}>
      <ol className="crumb">
        {trail.map((crumb) => (
          <li key={crumb.label}>{crumb.to ? <Link to={crumb.to}>{crumb.label}</Link> : crumb.label}</li>
        ))}
        <li aria-current="page">{title}</li>
      </ol>
    </nav>
  );
}

/** 当前位置, the page's only h1, one fact, actions. Sets the document's title and takes focus when the page opens. */
export function PageHead({ title, trail = [], fact, actions, children }: PageHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useDocumentTitle(title);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="page-head">
      {trail.length > 0 && <Trail trail={trail} title={title} />}
      <div className="head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {fact}
        {actions && <div className="right">{actions}</div>}
      </div>
      {children}
    </div>
  );
}
