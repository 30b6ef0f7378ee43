import type { ReactElement, Ref } from 'react';

export type FileChooserProps = {
  /** Opened by a button that stands elsewhere: `chooser.current?.click()`. */
  ref: Ref<HTMLInputElement>;
  label: string;
  accept: string | undefined;
  isMany?: boolean;
  onFiles: (files: File[]) => void;
};

/** The browser's own chooser of files; the same file may be chosen again. */
export function FileChooser({ ref, label, accept, isMany = false, onFiles }: FileChooserProps): ReactElement {
  return (
    <input
      ref={ref}
      type="file"
      hidden
      accept={accept}
      multiple={isMany}
      aria-label={label}
      onChange={({ target }) => {
        const files = [...(target.files ?? [])];
        target.value = '';
        if (files.length > 0) onFiles(files);
      }}
    />
  );
}
