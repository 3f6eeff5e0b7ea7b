import fc from 'fast-check'

/** The same random cases at every run, so that a red test is a change of ours; `FC_SEED=$RANDOM npm test -- unit` looks at others. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_261_125) })
