/** Where a service keeps its programs and its data, and where it listens. */
export interface Place {
  /** Programs, kept between runs and shared by all data folders. */
  readonly cache: string;
  /** This run's files of the service. */
  readonly home: string;
  readonly port: number;
  /** The copy of Jiyue that will use it: its data folder and its first address. */
  readonly data: string;
  readonly publicUrl: string;
  /** A line of progress. */
  say(text: string): void;
}

/** A program to start in the background. */
export interface Launch {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A real service that takes the place of an embedded default. */
export interface Service {
  readonly name: 'keycloak' | 's3' | 'redis' | 'clamav';
  readonly title: string;
  /** Added to the first services port. */
  readonly offset: number;
  /** Brings the program; throws {@link Unavailable} when this machine cannot have it. */
  bring(place: Place): Promise<void>;
  launch(place: Place): Promise<Launch>;
  /** Whether it answers. */
  answers(place: Place): Promise<boolean>;
  /** What is left to do once it answers for the first time. */
  prepare?(place: Place): Promise<void>;
  /** The variables that make Jiyue use it. */
  environment(place: Place): Record<string, string>;
}

/** A service that cannot be had here, and why, in words for a person. */
export class Unavailable extends Error {}
