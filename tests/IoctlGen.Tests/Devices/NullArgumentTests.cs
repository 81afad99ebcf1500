using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.InteropServices;
using IoctlGen.Testing;
using Microsoft.Win32.SafeHandles;

namespace IoctlGen.Tests;

/// <summary>Null where the signature allows none is refused by the call itself, by the parameter's name: every public member of both packages.</summary>
public sealed class NullArgumentTests
{
    static readonly IoctlInput<Pair> Input = new(default);

    static readonly SafeFileHandle Handle = new(0, ownsHandle: false);

    static readonly object[] Values =
    [
        new FakeDevice(), Handle, Codes.Pair, Input, OwnedFields.Rent(comesBack: false), "text", BufferShape.Structure<Pair>(),
        Descriptor(BufferShape.None, BufferShape.None), Descriptor(BufferShape.Structure<Pair>(), BufferShape.None),
        Descriptor(BufferShape.None, BufferShape.Structure<Pair>()), Descriptor(BufferShape.Structure<Pair>(), BufferShape.Structure<Pair>()),
        new RecordingDevice(new FakeDevice(), TextWriter.Null), TextWriter.Null, TextReader.Null,
    ];

    [Fact]
    public void Null_is_refused_by_name()
    {
        Assembly[] assemblies = [typeof(IoctlDevice).Assembly, typeof(FakeDevice).Assembly];
        var parameters = assemblies
            .SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => !type.IsInterface && !type.IsAssignableTo(typeof(Delegate)) && !type.IsAssignableTo(typeof(Attribute)))
            .SelectMany(Members)
            .SelectMany(member => member.GetParameters())
            .Where(MustBeGiven)
            .ToList();

        var accepted = parameters.Where(parameter => !Refuses(parameter)).Select(parameter => $"{parameter.Member.DeclaringType!.Name}.{parameter.Member}: {parameter.Name}");

        Assert.True(parameters.Count > 100, $"{parameters.Count} parameters");
        Assert.Empty(accepted);
    }

    static IEnumerable<MethodBase> Members(Type type)
    {
        const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var closed = type.IsGenericTypeDefinition ? type.MakeGenericType(Arguments(type.GetGenericArguments())) : type;
        IEnumerable<MethodBase> constructors = type.IsAbstract ? [] : closed.GetConstructors(Public);
        return constructors.Concat(closed.GetMethods(Public).Select(method => method.IsGenericMethod ? method.MakeGenericMethod(Arguments(method.GetGenericArguments())) : method));
    }

    static Type[] Arguments(Type[] parameters) =>
        [.. parameters.Select(parameter => parameter.GetGenericParameterConstraints().Any(constraint => constraint.IsGenericType) ? typeof(Cursor) : typeof(Pair))];

    static bool MustBeGiven(ParameterInfo parameter) =>
        !parameter.ParameterType.IsByRef && !parameter.ParameterType.IsValueType && new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.NotNull;

    static bool Refuses(ParameterInfo parameter)
    {
        var member = (MethodBase)parameter.Member;
        var call = new DynamicMethod("Call", typeof(void), [typeof(object[])], typeof(NullArgumentTests).Module, skipVisibility: true);
        var code = call.GetILGenerator();
        List<object?> given = [];
        if (!member.IsStatic && !member.IsConstructor)
            Load(code, member.DeclaringType!.IsValueType ? member.DeclaringType.MakeByRefType() : member.DeclaringType, ValueOf(member.DeclaringType), given);
        foreach (var each in member.GetParameters())
            Load(code, each.ParameterType, each.Position == parameter.Position || each.ParameterType.IsValueType ? null : ValueOf(each.ParameterType), given);

        if (member is ConstructorInfo constructor)
            code.Emit(OpCodes.Newobj, constructor);
        else
            code.Emit(OpCodes.Call, (MethodInfo)member);
        if (member is not MethodInfo { ReturnType.FullName: "System.Void" })
            code.Emit(OpCodes.Pop);
        code.Emit(OpCodes.Ret);

        var exception = Record.Exception(() => call.CreateDelegate<Action<object?[]>>()([.. given]));
        return exception is ArgumentNullException refused && refused.ParamName == parameter.Name;
    }

    /// <summary>By instructions, because reflection passes no spans.</summary>
    static void Load(ILGenerator code, Type type, object? value, List<object?> given)
    {
        if (type.IsByRef || type.IsValueType)
        {
            var local = code.DeclareLocal(type.IsByRef ? type.GetElementType()! : type);
            code.Emit(type.IsByRef ? OpCodes.Ldloca : OpCodes.Ldloc, local);
            return;
        }

        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Ldc_I4, given.Count);
        code.Emit(OpCodes.Ldelem_Ref);
        code.Emit(OpCodes.Castclass, type);
        given.Add(value);
    }

    static IoctlDescriptor<TInput, TOutput> Descriptor<TInput, TOutput>(BufferShape<TInput> input, BufferShape<TOutput> output) => new("IOCTL_PAIR", Codes.PairCode, input, output);

    static object? ValueOf(Type type) => Values.FirstOrDefault(type.IsInstanceOfType);

    struct Cursor : IIoctlCursor<Pair>
    {
        public readonly bool Advance(IoctlBuffer<Pair> page, NtStatus status) => false;
    }
}
