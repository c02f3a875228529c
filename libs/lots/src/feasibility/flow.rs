//! The greatest flow through a network, and who is reached when it is full (Dinic).

/// A network of pipes with whole-number capacities; node 0 is the source, node 1 the sink.
pub(crate) struct Network {
    pipes: Vec<Pipe>,
    at: Vec<Vec<usize>>,
}

#[derive(Clone, Copy)]
struct Pipe {
    to: usize,
    free: i64,
}

pub(crate) const SOURCE: usize = 0;
pub(crate) const SINK: usize = 1;
/// More than any sum of limits.
pub(crate) const PLENTY: i64 = 1 << 40;

impl Network {
    pub(crate) fn new() -> Self {
        Self { pipes: Vec::new(), at: vec![Vec::new(), Vec::new()] }
    }

    pub(crate) fn node(&mut self) -> usize {
        self.at.push(Vec::new());
        self.at.len() - 1
    }

    pub(crate) fn pipe(&mut self, from: usize, to: usize, capacity: i64) {
        for (end, pipe) in [(from, Pipe { to, free: capacity }), (to, Pipe { to: from, free: 0 })] {
            self.at[end].push(self.pipes.len());
            self.pipes.push(pipe);
        }
    }

    /// Fills the network; returns the flow and the nodes that the source still reaches.
    pub(crate) fn fill(&mut self) -> (i64, Vec<bool>) {
        let mut total = 0;
        loop {
            let distance = self.distances();
            if distance[SINK] == usize::MAX {
                return (total, distance.into_iter().map(|d| d != usize::MAX).collect());
            }
            let mut next = vec![0; self.at.len()];
            loop {
                let pushed = self.push(SOURCE, PLENTY, &distance, &mut next);
                if pushed == 0 {
                    break;
                }
                total += pushed;
            }
        }
    }

    fn distances(&self) -> Vec<usize> {
        let mut distance = vec![usize::MAX; self.at.len()];
        distance[SOURCE] = 0;
        let mut queue = std::collections::VecDeque::from([SOURCE]);
        while let Some(node) = queue.pop_front() {
            for &pipe in &self.at[node] {
                let Pipe { to, free } = self.pipes[pipe];
                if free > 0 && distance[to] == usize::MAX {
                    distance[to] = distance[node] + 1;
                    queue.push_back(to);
                }
            }
        }
        distance
    }

    fn push(&mut self, node: usize, most: i64, distance: &[usize], next: &mut [usize]) -> i64 {
        if node == SINK {
            return most;
        }
        while next[node] < self.at[node].len() {
            let pipe = self.at[node][next[node]];
            let Pipe { to, free } = self.pipes[pipe];
            if free > 0 && distance[to] == distance[node] + 1 {
                let pushed = self.push(to, most.min(free), distance, next);
                if pushed > 0 {
                    self.pipes[pipe].free -= pushed;
                    self.pipes[pipe ^ 1].free += pushed;
                    return pushed;
                }
            }
            next[node] += 1;
        }
        0
    }
}
