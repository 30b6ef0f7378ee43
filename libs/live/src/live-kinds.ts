/** Where an item stands before it has an address. */
export interface LivePlace {
  readonly id: string;
  readonly columnPath: string;
}

/** A kind of thing that citizens read, as the lib that owns it declares it. */
export interface LiveKind {
  readonly kind: string;
  /** The address of an item on its site, beginning with that of its column: it changes when the column is moved only. */
  readonly address: (place: LivePlace) => string;
}

declare global {
  interface JiyueDomainParts {
    readonly liveKinds?: readonly LiveKind[];
  }
}

/** The address that a page of the portal answers: `/<column path>/<id>.html`. */
export function pageAddress({ id, columnPath }: LivePlace): string {
  return `/${columnPath}/${id}.html`;
}
