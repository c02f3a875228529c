"""The project's own rules for what is deployed: rules.py FILE... says every breach, and fails when there is one."""

import functools
import pathlib
import re
import sys

import yaml

ROOT = pathlib.Path(__file__).resolve().parent.parent
WORKLOADS = {"Deployment", "StatefulSet", "DaemonSet", "Job", "CronJob"}
# A release names the digest; until then there is no such image anywhere, so that nothing is deployed by accident.
IMAGE = re.compile(r"@sha256:[0-9a-f]{64}$|:[0-9]+\.[0-9]+\.[0-9]+$|:unreleased$")
SECRET_NAME = re.compile(r"PASSWORD|SECRET|TOKEN|DATABASE_URL|CREDENTIALS|KEY")
OF_NO_NAMESPACE = {"Namespace"}
# What the operator makes by hand: its contents are not the project's.
OF_THE_OPERATOR = {"statement"}


def breaches(documents):
    """Every breach in the documents of one overlay, as sentences."""
    found = []
    pods = [(workload, workload["spec"]["template"]) for workload in documents if workload["kind"] in WORKLOADS]
    for document in documents:
        found += of_any(document)
    for workload, pod in pods:
        name = f"{workload['kind']} {workload['metadata']['name']}"
        found += [f"{name}: {breach}" for breach in of_pod(pod["spec"])]
        for container in pod["spec"].get("initContainers", []) + pod["spec"]["containers"]:
            # What ends by itself is not probed.
            own = container in pod["spec"]["containers"] and workload["kind"] not in {"Job", "CronJob"}
            found += [f"{name}, {container['name']}: {breach}" for breach in of_container(container, own)]
        found += [f"{name}: {breach}" for breach in of_surroundings(workload, pod, documents)]
    return [*found, *of_selectors(documents, [pod for _, pod in pods]), *of_denial(documents, pods)]


def of_any(document):
    kind, name = document["kind"], document["metadata"]["name"]
    if kind == "Secret":
        yield f"Secret {name}: secrets are referred to and never contained"
    if kind not in OF_NO_NAMESPACE and not document["metadata"].get("namespace"):
        yield f"{kind} {name}: no namespace"
    if kind == "ServiceAccount" and document.get("automountServiceAccountToken") is not False:
        yield f"ServiceAccount {name}: automountServiceAccountToken is not false"


def of_pod(spec):
    context = spec.get("securityContext", {})
    if spec.get("automountServiceAccountToken") is not False:
        yield "automountServiceAccountToken is not false"
    if spec.get("serviceAccountName", "default") == "default":
        yield "no service account of its own"
    if context.get("runAsNonRoot") is not True:
        yield "runAsNonRoot is not true"
    if not context.get("runAsUser"):
        yield "no runAsUser, or root"
    if context.get("seccompProfile", {}).get("type") != "RuntimeDefault":
        yield "seccompProfile is not RuntimeDefault"
    for setting in ("hostNetwork", "hostPID", "hostIPC"):
        if spec.get(setting):
            yield f"{setting} is set"
    for volume in spec.get("volumes", []):
        if "hostPath" in volume:
            yield f"the volume {volume['name']} is a path of the host"


def of_container(container, own):
    context = container.get("securityContext", {})
    for kind in ("livenessProbe", "readinessProbe") if own else ():
        if kind not in container:
            yield f"no {kind}"
    for kind in ("requests", "limits"):
        for resource in ("cpu", "memory"):
            if resource not in container.get("resources", {}).get(kind, {}):
                yield f"no {resource} in {kind}"
    if context.get("allowPrivilegeEscalation") is not False:
        yield "allowPrivilegeEscalation is not false"
    if context.get("readOnlyRootFilesystem") is not True:
        yield "readOnlyRootFilesystem is not true"
    if context.get("privileged") or context.get("runAsUser") == 0 or context.get("runAsNonRoot") is False:
        yield "it takes back what the pod forbids"
    capabilities = context.get("capabilities", {})
    if capabilities.get("drop") != ["ALL"] or capabilities.get("add"):
        yield "not all capabilities are dropped"
    if not IMAGE.search(container.get("image", "")):
        yield f"the image {container.get('image')} has neither a digest nor an exact version"
    yield from of_environment(container)


def of_environment(container):
    for variable in container.get("env", []):
        name = variable["name"]
        if "secretKeyRef" in variable.get("valueFrom", {}):
            yield f"{name} is a secret in the environment; secrets come as files"
        if SECRET_NAME.search(name) and not name.endswith("_FILE"):
            yield f"{name} holds a secret; name a file instead"
        if name.endswith("_FILE") and not variable.get("value", "").startswith("/"):
            yield f"{name} names no file"
        if container["name"] == "service" and not is_read(name):
            yield f"{name} is read by no program of this project"
    for source in container.get("envFrom", []):
        if "secretRef" in source:
            yield "a Secret in the environment; secrets come as files"


def is_read(name):
    """Whether a program reads this setting, under its name or, from a file, without the end of it."""
    names = {name, name.removesuffix("_FILE")}
    return any(f'"{wanted}"' in text for wanted in names for text in sources())


@functools.cache
def sources():
    folders = [ROOT / "libs/runtime/src", *sorted((ROOT / "services").glob("*/src"))]
    return [path.read_text(encoding="utf-8") for folder in folders for path in sorted(folder.rglob("*.rs"))]


def of_surroundings(workload, pod, documents):
    labels, namespace = pod["metadata"]["labels"], workload["metadata"].get("namespace")
    around = [one for one in documents if one["metadata"].get("namespace") == namespace]
    if workload["spec"].get("replicas", 1) > 1 and not any(
        one["kind"] == "PodDisruptionBudget" and selects(one["spec"]["selector"], labels) for one in around
    ):
        yield "several replicas and no PodDisruptionBudget"
    volumes = {volume["name"] for volume in pod["spec"].get("volumes", [])}
    volumes |= {claim["metadata"]["name"] for claim in workload["spec"].get("volumeClaimTemplates", [])}
    for mount in (mount for container in pod["spec"]["containers"] for mount in container.get("volumeMounts", [])):
        if mount["name"] not in volumes:
            yield f"the volume {mount['name']} is not there"
    names = {(one["kind"], one["metadata"]["name"]) for one in around}
    for kind, name in references(pod["spec"]):
        if (kind, name) not in names and name not in OF_THE_OPERATOR:
            yield f"there is no {kind} {name}"


def references(spec):
    yield "ServiceAccount", spec.get("serviceAccountName")
    for volume in spec.get("volumes", []):
        if "configMap" in volume:
            yield "ConfigMap", volume["configMap"]["name"]
        if "persistentVolumeClaim" in volume:
            yield "PersistentVolumeClaim", volume["persistentVolumeClaim"]["claimName"]
    for container in spec["containers"]:
        for source in container.get("envFrom", []):
            if "configMapRef" in source:
                yield "ConfigMap", source["configMapRef"]["name"]


def of_selectors(documents, pods):
    for one in documents:
        selector = {"Service": "selector", "NetworkPolicy": "podSelector", "PodDisruptionBudget": "selector"}.get(one["kind"])
        if selector is None:
            continue
        selector = one["spec"].get(selector, {})
        selector = {"matchLabels": selector} if one["kind"] == "Service" else selector
        if not any(selects(selector, pod["metadata"]["labels"]) for pod in pods):
            yield f"{one['kind']} {one['metadata']['name']}: it selects no pod"
    settings = [value for one in documents if one["kind"] == "ConfigMap" for value in one.get("data", {}).items()]
    for name, value in settings:
        if SECRET_NAME.search(name) or re.search(r"://[^/@\s]+:[^/@\s]+@", value):
            yield f"ConfigMap: {name} looks like a secret"
        if name.isupper() and not is_read(name):
            yield f"ConfigMap: {name} is read by no program of this project"


def of_denial(documents, pods):
    denying = {one["metadata"].get("namespace") for one in documents if denies_all(one)}
    for namespace in {workload["metadata"].get("namespace") for workload, _ in pods} - denying:
        yield f"namespace {namespace}: no network policy denies everything by default"


def denies_all(one):
    spec = one["spec"] if one["kind"] == "NetworkPolicy" else None
    return spec is not None and spec == {"podSelector": {}, "policyTypes": ["Ingress", "Egress"]}


def selects(selector, labels):
    return all(labels.get(name) == value for name, value in selector.get("matchLabels", {}).items())


def main(files):
    failed = False
    for file in files:
        with open(file, encoding="utf-8") as text:
            documents = [document for document in yaml.safe_load_all(text) if document]
        for breach in breaches(documents):
            print(f"{pathlib.Path(file).stem}: {breach}", file=sys.stderr)
            failed = True
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
