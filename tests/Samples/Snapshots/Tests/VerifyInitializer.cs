using System.Runtime.CompilerServices;

namespace Acme.Tests;

static class VerifyInitializer
{
    [ModuleInitializer]
    internal static void Initialize() => VerifySourceGenerators.Initialize();
}
