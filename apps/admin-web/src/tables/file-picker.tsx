import { Button } from 'antd';
import { useRef, type ReactElement } from 'react';
import { FileChooser } from '../components/index.js';
import { useMessages } from '../i18n/catalogue.js';
import { tableMessages } from './messages.js';

type FilePickerProps = { isFirst: boolean; isBusy: boolean; sample: () => void; read: (file: File) => void };

/** Chooses a table, or gets one to begin with. */
export function FilePicker({ isFirst, isBusy, sample, read }: FilePickerProps): ReactElement {
  const t = useMessages(tableMessages);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div className="row wrap">
      <Button type={isFirst ? 'primary' : 'default'} loading={isBusy} onClick={() => picker.current?.click()}>
        {t('choose')}
      </Button>
      <Button type="text" onClick={sample}>
        {t('sample')}
      </Button>
      <FileChooser ref={picker} label={t('choose')} accept=".csv,.xlsx" onFiles={([file]) => file && read(file)} />
    </div>
  );
}
