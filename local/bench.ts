import '#bench/bench.ts'
