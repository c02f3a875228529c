"""Each rule is broken on purpose, in a copy of what was rendered, and must say so. Run by deploy/check."""

import copy
import os
import pathlib
import subprocess
import tempfile
import unittest

import yaml

import rules

RENDERED = pathlib.Path(os.environ["RENDERED"])


def documents(overlay="overlays-production"):
    return list(yaml.safe_load_all((RENDERED / f"{overlay}.yaml").read_text()))


def find(all_, kind, name):
    return next(one for one in all_ if one["kind"] == kind and one["metadata"]["name"] == name)


def pod(all_, name="registry"):
    return find(all_, "Deployment", name)["spec"]["template"]["spec"]


def container(all_, name="registry"):
    return pod(all_, name)["containers"][0]


def without(place, name):
    del place[name]


def remove(all_, kind, name):
    all_.remove(find(all_, kind, name))


STRANGE = {"name": "STRANGE", "value": "1"}

BROKEN = {
    "no memory in limits": lambda d: without(container(d)["resources"]["limits"], "memory"),
    "no cpu in requests": lambda d: without(container(d)["resources"]["requests"], "cpu"),
    "no livenessProbe": lambda d: without(container(d), "livenessProbe"),
    "no readinessProbe": lambda d: without(container(d), "readinessProbe"),
    "runAsNonRoot is not true": lambda d: without(pod(d)["securityContext"], "runAsNonRoot"),
    "no runAsUser, or root": lambda d: pod(d)["securityContext"].update(runAsUser=0),
    "seccompProfile is not RuntimeDefault": lambda d: without(pod(d)["securityContext"], "seccompProfile"),
    "readOnlyRootFilesystem is not true": lambda d: without(container(d)["securityContext"], "readOnlyRootFilesystem"),
    "allowPrivilegeEscalation is not false": lambda d: without(container(d)["securityContext"], "allowPrivilegeEscalation"),
    "not all capabilities are dropped": lambda d: container(d)["securityContext"]["capabilities"].update(add=["SYS_TIME"]),
    "it takes back what the pod forbids": lambda d: container(d)["securityContext"].update(privileged=True),
    "Deployment registry: automountServiceAccountToken": lambda d: without(pod(d), "automountServiceAccountToken"),
    "ServiceAccount drawing: automount": lambda d: without(find(d, "ServiceAccount", "drawing"), "automountServiceAccountToken"),
    "no service account of its own": lambda d: without(pod(d), "serviceAccountName"),
    "hostNetwork is set": lambda d: pod(d).update(hostNetwork=True),
    "is a path of the host": lambda d: pod(d)["volumes"].append({"name": "x", "hostPath": {"path": "/"}}),
    "the volume tmp is not there": lambda d: pod(d)["volumes"].remove(next(v for v in pod(d)["volumes"] if v["name"] == "tmp")),
    "has neither a digest nor an exact version": lambda d: container(d).update(image="registry.example.org/registry:latest"),
    "several replicas and no PodDisruptionBudget": lambda d: remove(d, "PodDisruptionBudget", "portal"),
    "no network policy denies everything": lambda d: remove(d, "NetworkPolicy", "default-deny"),
    "never contained": lambda d: d.append({"kind": "Secret", "metadata": {"name": "x", "namespace": "mechanism"}}),
    "no namespace": lambda d: without(find(d, "Service", "portal")["metadata"], "namespace"),
    "it selects no pod": lambda d: find(d, "Service", "portal")["spec"].update(selector={"app": "portal"}),
    "STRANGE is read by no program": lambda d: container(d)["env"].append(STRANGE),
    "NATS_PASSWORD holds a secret": lambda d: container(d)["env"].append({"name": "NATS_PASSWORD", "value": "x"}),
    "a Secret in the environment": lambda d: container(d)["envFrom"].append({"secretRef": {"name": "x"}}),
    "there is no ConfigMap": lambda d: container(d)["envFrom"][0]["configMapRef"].update(name="other"),
    "looks like a secret": lambda d: next(c for c in d if c["kind"] == "ConfigMap")["data"].update(NATS_URL="nats://a:b@c"),
}


class Rules(unittest.TestCase):
    def test_what_is_rendered_breaks_none(self):
        self.assertEqual(rules.breaches(documents()), [])

    def test_each_breach_is_named(self):
        for sentence, spoil in BROKEN.items():
            with self.subTest(sentence):
                spoilt = copy.deepcopy(documents())
                spoil(spoilt)
                found = list(rules.breaches(spoilt))
                self.assertTrue(any(sentence in breach for breach in found), found)

    def test_every_image_of_a_release_has_a_digest_or_a_version(self):
        for image, good in [("a/b@sha256:" + "0" * 64, True), ("a/b:1.2.3", True), ("a/b", False), ("a/b:1", False)]:
            self.assertEqual(bool(rules.IMAGE.search(image)), good, image)


class Api(unittest.TestCase):
    """The schemas of the Kubernetes API, as deploy/check uses them."""

    def valid(self, spoil):
        spoilt = documents()
        spoil(spoilt)
        with tempfile.NamedTemporaryFile("w", suffix=".yaml") as file:
            yaml.safe_dump_all(spoilt, file)
            file.flush()
            command = [os.environ["VALIDATE"], "--kubernetes-version", "1.37", "--strict", "--quiet", file.name]
            return subprocess.run(command, capture_output=True, check=False).returncode == 0

    def test_a_misspelt_field_is_found(self):
        self.assertTrue(self.valid(lambda d: None))
        self.assertFalse(self.valid(lambda d: container(d).update(resourcez={})))
        self.assertFalse(self.valid(lambda d: container(d)["livenessProbe"].update(periodSecond=3)))

    def test_a_wrong_type_is_found(self):
        self.assertFalse(self.valid(lambda d: find(d, "Deployment", "portal")["spec"].update(replicas="two")))


if __name__ == "__main__":
    unittest.main()
