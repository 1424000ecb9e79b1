"""Reads everything from settings.ini, the one place for metadata (nbdev's own setup.py wants pkg_resources, which setuptools dropped)."""
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

config = ConfigParser(delimiters=['='])
config.read(Path(__file__).parent/'settings.ini', encoding='utf8')
settings = config['DEFAULT']
setup(
    name=settings['lib_name'],
    version=settings['version'],
    description=settings['description'],
    long_description=(Path(__file__).parent/'README.md').read_text(encoding='utf8') if (Path(__file__).parent/'README.md').exists() else '',
    long_description_content_type='text/markdown',
    keywords=settings['keywords'],
    author=settings['author'],
    author_email=settings['author_email'],
    license='Apache-2.0',
    python_requires=f'>={settings["min_python"]}',
    packages=find_packages(include=[settings['lib_name'], f'{settings["lib_name"]}.*']),
    install_requires=settings['requirements'].split(),
    extras_require={'dev': settings['dev_requirements'].split()},
    entry_points={'console_scripts': settings['console_scripts'].split()},
)
