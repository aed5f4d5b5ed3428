"""Works out the tasks of the bench with python-igraph, one line of JSON for each request."""
import json
import sys
import time

try:
    import igraph
    import numpy
except ImportError as missing:
    print(json.dumps({'missing': str(missing)}), flush=True)
    sys.exit(0)
try:
    import scipy.sparse as sparse
except ImportError:
    sparse = None

DEALS = 1000
given = json.loads(sys.stdin.readline())
size = given['size']
simple = igraph.Graph(n=size, edges=list(zip(given['from'], given['to'])))
simple.simplify()
directed = igraph.Graph(n=size, edges=list(zip(given['arcsFrom'], given['arcsTo'])), directed=True)
directed.simplify()
homes = given['homes']
ends = numpy.array(simple.get_edgelist(), dtype=numpy.int32).reshape(-1, 2)
one, other = numpy.ascontiguousarray(ends[:, 0]), numpy.ascontiguousarray(ends[:, 1])
spheres = numpy.array(given['spheres'], dtype=numpy.uint8)


def ei(labels):
    return 2 * int((labels[one] != labels[other]).sum()) / len(one) - 1


def permutations():
    draws = numpy.random.default_rng(42)
    seen = ei(spheres)
    low = sum(ei(draws.permutation(spheres)) <= seen for _ in range(DEALS))
    return (1 + low) / (1 + DEALS)


def eigenvector():
    values = numpy.array(simple.eigenvector_centrality(directed=False, scale=False))
    return numpy.abs(values)


def adamic_adar():
    """With scipy when there is: igraph's own routine fills a table of all pairs."""
    if sparse is None:
        total = 0
        pairs = 0
        for actor in range(size):
            row = numpy.array(simple.similarity_inverse_log_weighted(vertices=[actor])[0])
            row[: actor + 1] = 0
            row[simple.neighbors(actor)] = 0
            total += row.sum()
            pairs += int((row > 0).sum())
        return [pairs, total]
    ties = sparse.coo_matrix(
        (numpy.ones(2 * len(one)), (numpy.r_[one, other], numpy.r_[other, one])), shape=(size, size)
    ).tocsr()
    degree = numpy.asarray(ties.sum(axis=1)).ravel()
    worth = numpy.where(degree > 1, 1 / numpy.log(numpy.maximum(degree, 2)), 0)
    shared = sparse.triu(ties @ sparse.diags(worth) @ ties, 1).tocsr()
    shared = shared - shared.multiply(ties)
    shared.eliminate_zeros()
    return [shared.nnz, shared.sum()]


def closeness():
    """As Wasserman and Faust: igraph leaves out the share of actors that are reached."""
    return simple.closeness()


TASKS = {
    'degree': simple.degree,
    'eigenvector': eigenvector,
    'louvain': lambda: simple.community_multilevel().modularity,
    'constraint': simple.constraint,
    'components': lambda: len(simple.connected_components()),
    'passages': lambda: [len(simple.bridges()), len(simple.articulation_points())],
    'triads': lambda: list(directed.triad_census()),
    'reciprocity': directed.reciprocity,
    'modularity': lambda: simple.modularity(homes),
    'ei': lambda: ei(spheres),
    'adamic-adar': adamic_adar,
    'betweenness': lambda: simple.betweenness(directed=False),
    'closeness': closeness,
    'permutations': permutations,
}

print(json.dumps({'version': igraph.__version__, 'scipy': sparse is not None}), flush=True)
for line in sys.stdin:
    request = json.loads(line)
    task = TASKS[request['task']]
    before = time.process_time()
    for _ in range(request['times']):
        value = task()
    cpu = (time.process_time() - before) * 1000
    print(json.dumps({'cpu': cpu, 'value': numpy.nan_to_num(numpy.array(value, dtype=float), nan=-1).tolist()}), flush=True)
