export type { Partij, PartijenPage, RawPartijen } from '../uitgeverijen/page';
