import { DeleteAssetDocument, DescribeAssetDocument, MediaUsesDocument } from '@jiyue/api-client';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAct, useApi } from '../../api/index.js';
import { ConfirmAct, ErrorNote, GuardedDrawer, GuardedForm, QueryState, showToast } from '../../components/index.js';
import { formatList, formatMoment } from '../../i18n/format.js';
import { useMessages } from '../../i18n/messages.js';
import { useCan, useSitePath } from '../../shell/index.js';
import { isPicture, type MediaFile } from './media.js';
import { mediaMessages } from './messages.js';

type DrawerProps = { file: MediaFile | null; onClose: () => void };

/** One file: what it shows, where it is used, and its end. */
export function MediaDrawer({ file, onClose }: DrawerProps) {
  return (
    <GuardedDrawer
      open={file !== null}
      onClose={onClose}
      size={480}
      mask={false}
      destroyOnHidden
      title={file?.fileName}
    >
      {file && <Facts key={file.id} file={file} onGone={onClose} />}
    </GuardedDrawer>
  );
}

function Facts({ file, onGone }: { file: MediaFile; onGone: () => void }) {
  const t = useMessages(mediaMessages);
  const { url, sentBy, sentAt, fileName, origin } = file;
  return (
    <div className="stack">
      <div>
        {url && isPicture(file) && <img className="media-whole" src={url} alt={file.alt || fileName} />}
        <p className="muted sm">{t('facts.sent', { name: sentBy, at: formatMoment(sentAt) })}</p>
        {origin && <p className="muted sm breaks">{t('facts.origin', { address: origin })}</p>}
        {url && (
          <a className="link" href={url} target="_blank" rel="noreferrer">
            {t('facts.open')}
          </a>
        )}
      </div>
      {isPicture(file) && <Words file={file} />}
      <Uses file={file} />
      {file.allowed.includes('delete') && <Deletion file={file} onGone={onGone} />}
    </div>
  );
}

function Words({ file }: { file: MediaFile }) {
  const t = useMessages(mediaMessages);
  const { perform, isBusy, error, reset } = useAct(DescribeAssetDocument);
  const { id: assetId, version } = file;
  const save = async ({ alt }: { alt: string }): Promise<void> => {
    if (await perform({ input: { assetId, version, alt } })) showToast(t('alt.saved'));
  };
  return (
    <GuardedForm<{ alt: string }>
      key={version}
      error={error}
      initialValues={{ alt: file.alt }}
      disabled={!file.allowed.includes('describe')}
      onValuesChange={() => error && reset()}
      onFinish={(values) => void save(values)}
    >
      <Form.Item name="alt" label={t('alt.label')} extra={t('alt.help')}>
        <Input.TextArea maxLength={200} autoSize={{ minRows: 2, maxRows: 4 }} />
      </Form.Item>
      <ErrorNote error={error} />
      {file.allowed.includes('describe') && (
        <Button htmlType="submit" loading={isBusy}>
          {t('alt.save')}
        </Button>
      )}
    </GuardedForm>
  );
}

function Uses({ file }: { file: MediaFile }) {
  const t = useMessages(mediaMessages);
  const path = useSitePath();
  const mayRead = useCan('articles.read');
  const query = useApi(MediaUsesDocument, { assetId: file.id });
  return (
    <section>
      <h2>{t('uses.title')}</h2>
      <QueryState query={{ ...query, refetch: () => void query.refetch() }} what={t('uses.title')} lines={2}>
        {({ mediaUses: { articles, others } }) => (
          <>
            {articles.length + others === 0 && <p className="muted">{t('uses.none')}</p>}
            <ul className="media-uses">
              {articles.map(({ articleId, title, columnName, isLive, usedIn }) => (
                <li key={articleId}>
                  {mayRead ? (
                    <Link className="link" to={path(`articles/${articleId}`)}>
                      {title}
                    </Link>
                  ) : (
                    title
                  )}{' '}
                  <span className="dim sm">
                    {columnName}
                    {isLive && ` · ${t('uses.live')}`} · {t('uses.in', { numbers: formatList(usedIn.map(String)) })}
                  </span>
                </li>
              ))}
            </ul>
            {others > 0 && <p className="muted">{t('uses.others', { count: others })}</p>}
          </>
        )}
      </QueryState>
    </section>
  );
}

function Deletion({ file, onGone }: { file: MediaFile; onGone: () => void }) {
  const t = useMessages(mediaMessages);
  const [isAsking, setAsking] = useState(false);
  const { perform, isBusy, error, reset } = useAct(DeleteAssetDocument);
  const close = (): void => {
    setAsking(false);
    reset();
  };
  const go = async (): Promise<void> => {
    if (!(await perform({ input: { assetId: file.id } }))) return;
    showToast(t('delete.done'));
    onGone();
  };
  if (file.uses > 0) return <p className="muted sm">{t('delete.used')}</p>;
  return (
    <div>
      <Button danger onClick={() => setAsking(true)}>
        {t('delete.act')}
      </Button>
      <ConfirmAct
        isOpen={isAsking}
        title={t('delete.title', { name: file.fileName })}
        verb={t('delete.act')}
        isBusy={isBusy}
        error={error}
        onConfirm={() => void go()}
        onCancel={close}
      >
        {t('delete.text')}
      </ConfirmAct>
    </div>
  );
}
